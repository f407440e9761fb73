using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Qui est prévenu de quelles alertes : famille × gravité × quartier × heure et jour, vers des rôles, des agents, des canaux.</summary>
public sealed class RegleDeDiffusion
{
    private RegleDeDiffusion() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    /// <summary>Codes des familles ; vide : toutes.</summary>
    public IReadOnlyList<string> Familles { get; private set; } = [];

    public int GraviteAuMoins { get; private set; }

    /// <summary>Quartiers ; vide : tous, et hors quartier.</summary>
    public IReadOnlyList<Guid> Quartiers { get; private set; } = [];

    public Plage Plage { get; private set; } = Plage.Toujours;

    /// <summary>Rôles prévenus ; un délégué ne l’est que pour ses quartiers.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>Agents prévenus par leur nom.</summary>
    public IReadOnlyList<Guid> Agents { get; private set; } = [];

    public bool ParCourriel { get; private set; }

    public bool ParSms { get; private set; }

    public bool EstActive { get; private set; }

    public static Resultat<RegleDeDiffusion> Ecrire(Guid id, string departementCode, ContenuDeRegle contenu)
    {
        var regle = new RegleDeDiffusion { Id = id, DepartementCode = departementCode };
        var resultat = regle.Regler(contenu);
        return resultat.EstReussi ? regle : Resultat<RegleDeDiffusion>.Refuse(resultat.Refus);
    }

    public Resultat Regler(ContenuDeRegle contenu)
    {
        List<Refus> refus = [.. contenu.Plage.Verifier()];
        if (string.IsNullOrWhiteSpace(contenu.Libelle)) refus.Add(new LibelleManquant());
        if (contenu.GraviteAuMoins is < 1 or > 5) refus.Add(new GraviteInconnue());
        if (contenu.Roles.Count + contenu.Agents.Count == 0) refus.Add(new RegleSansDestinataire());
        if (refus.Count > 0) return Resultat.Refuse(refus);
        (Libelle, Familles, GraviteAuMoins, Quartiers) = (contenu.Libelle.Trim(), contenu.Familles, contenu.GraviteAuMoins, contenu.Quartiers);
        (Plage, Roles, Agents) = (contenu.Plage, contenu.Roles, contenu.Agents);
        (ParCourriel, ParSms, EstActive) = (contenu.ParCourriel, contenu.ParSms, contenu.EstActive);
        return Resultat.Reussi;
    }

    /// <summary>Vrai si une telle alerte, à cette heure de la préfecture, relève de la règle.</summary>
    public bool Vaut(string familleCode, int gravite, Guid? quartierId, DateTime local) =>
        EstActive
        && gravite >= GraviteAuMoins
        && (Familles.Count == 0 || Familles.Contains(familleCode, StringComparer.Ordinal))
        && (Quartiers.Count == 0 || (quartierId is { } quartier && Quartiers.Contains(quartier)))
        && Plage.Couvre(local, DepartementCode);
}
