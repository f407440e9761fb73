using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Un maillon de la chaîne d’appel : une fonction, son numéro, et quand on l’appelle.</summary>
public sealed class Maillon
{
    private Maillon() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    /// <summary>Place dans la chaîne : 1 est appelé le premier.</summary>
    public int Rang { get; private set; }

    /// <summary>« Sous-préfète de permanence ».</summary>
    public string Fonction { get; private set; } = "";

    public string Numero { get; private set; } = "";

    /// <summary>L’agent qui tient cette fonction et accuse réception dans Relais ; <c>null</c> si on ne peut que l’appeler.</summary>
    public Guid? AgentId { get; private set; }

    public Plage Plage { get; private set; } = Plage.Toujours;

    public Telephone Telephone => Telephone.Parse(Numero);

    /// <summary>Vrai si un message l’atteint ; un poste fixe sans agent ne fait que s’appeler.</summary>
    public bool EstJoignable => AgentId is not null || Telephone.EstMobile;

    public static Resultat<Maillon> Ajouter(Guid id, string departementCode, ContenuDeMaillon contenu)
    {
        var maillon = new Maillon { Id = id, DepartementCode = departementCode };
        var resultat = maillon.Regler(contenu);
        return resultat.EstReussi ? maillon : Resultat<Maillon>.Refuse(resultat.Refus);
    }

    public Resultat Regler(ContenuDeMaillon contenu)
    {
        List<Refus> refus = [.. contenu.Plage.Verifier()];
        if (string.IsNullOrWhiteSpace(contenu.Fonction)) refus.Add(new FonctionManquante());
        if (!Telephone.TryParse(contenu.Numero, null, out var telephone)) refus.Add(new NumeroIllisible());
        if (refus.Count > 0) return Resultat.Refuse(refus);
        (Rang, Fonction, Numero, AgentId, Plage) = (contenu.Rang, contenu.Fonction.Trim(), telephone.Texte, contenu.AgentId, contenu.Plage);
        return Resultat.Reussi;
    }
}
