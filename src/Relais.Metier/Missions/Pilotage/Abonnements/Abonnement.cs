using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Pilotage.Abonnements;

/// <summary>
/// Un tableau ou une liste qu’un agent reçoit par courriel, à son rythme. Il le révoque quand il veut ; il s’éteint avec son
/// compte.
/// </summary>
public sealed class Abonnement
{
    public const int LongueurDuTitre = 200;
    public const int LongueurDUnCode = 60;

    private Abonnement() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    public SujetDAbonnement Sujet { get; private set; }

    /// <summary>Le tableau ; <c>null</c> pour une liste.</summary>
    public Guid? TableauId { get; private set; }

    public Guid? QuartierId { get; private set; }

    public string? ThemeCode { get; private set; }

    public string? NatureCode { get; private set; }

    /// <summary>Comme il se nomme dans la liste et dans le courriel : jamais un contenu.</summary>
    public string Titre { get; private set; } = "";

    public RythmeDAbonnement Rythme { get; private set; }

    public DateTime PrisA { get; private set; }

    /// <summary>Premier jour de ce que dit le dernier courriel.</summary>
    public DateOnly PeriodeDuLe { get; private set; }

    /// <summary>Jour du dernier courriel, ou de l’abonnement : le suivant dit ce qui est venu depuis.</summary>
    public DateOnly DernierLe { get; private set; }

    public FiltreDAbonnement Filtre => new(QuartierId, ThemeCode, NatureCode);

    public static Abonnement AuTableau(Guid id, Guid agentId, Guid tableauId, string titre, RythmeDAbonnement rythme, DateTime prisA, DateOnly jour) =>
        Prendre(id, agentId, SujetDAbonnement.Tableau, titre, rythme, prisA, jour, tableauId, new(null, null, null));

    public static Abonnement ALaListe(Guid id, Guid agentId, FiltreDAbonnement filtre, string titre, RythmeDAbonnement rythme, DateTime prisA, DateOnly jour) =>
        Prendre(id, agentId, SujetDAbonnement.Observations, titre, rythme, prisA, jour, null, filtre);

    /// <summary>Vrai quand un courriel est dû : une semaine, ou un mois, a commencé depuis le dernier, et l’heure est passée.</summary>
    /// <param name="local">Date et heure de la préfecture.</param>
    /// <param name="heure">Heure d’envoi.</param>
    public bool EstDu(DateTime local, TimeOnly heure)
    {
        var jour = DateOnly.FromDateTime(local);
        var debut = Rythme == RythmeDAbonnement.Hebdomadaire ? Semaine.De(jour).Du : Mois.De(jour).PremierJour;
        return debut > DernierLe && (jour > debut || TimeOnly.FromDateTime(local) >= heure);
    }

    /// <summary>Marque le courriel de ce jour : un second passage ne trouve rien.</summary>
    public void Envoyer(DateOnly jour) => (PeriodeDuLe, DernierLe) = (DernierLe, jour);

    private static Abonnement Prendre(Guid id, Guid agentId, SujetDAbonnement sujet, string titre, RythmeDAbonnement rythme, DateTime prisA, DateOnly jour, Guid? tableauId, FiltreDAbonnement filtre) => new()
    {
        Id = id,
        AgentId = agentId,
        Sujet = sujet,
        TableauId = tableauId,
        QuartierId = filtre.QuartierId,
        ThemeCode = filtre.ThemeCode,
        NatureCode = filtre.NatureCode,
        Titre = titre.Length > LongueurDuTitre ? titre[..LongueurDuTitre] : titre,
        Rythme = rythme,
        PrisA = prisA,
        PeriodeDuLe = jour,
        DernierLe = jour,
    };
}
