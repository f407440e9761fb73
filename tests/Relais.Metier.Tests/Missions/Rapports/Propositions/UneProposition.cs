using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Metier.Tests.Missions.Rapports.Propositions;

/// <summary>A valid proposal of 1 March 2026, and those who act on it.</summary>
internal static class UneProposition
{
    public static readonly DateOnly Depot = new(2026, 3, 1);
    public static readonly Guid Auteur = Guid.NewGuid();

    public static readonly Acteur Delegue = new(Auteur, "Claire Vasseur", Role.Delegue, "99", []);
    public static readonly Acteur SousPrefete = new(Guid.NewGuid(), "Hélène Daumas", Role.SousPrefet, "99", []);
    public static readonly Acteur Prefet = new(Guid.NewGuid(), "Paul Estève", Role.PrefetCabinet, "99", []);

    public static ContenuDeProposition Contenu(TypeDeDestinataire destinataire = TypeDeDestinataire.SousPrefete) => new()
    {
        Objet = "Ouvrir la mission locale le mercredi au centre social",
        Texte = "Les jeunes ne se déplacent pas au siège, à quarante minutes de bus.",
        EffetAttendu = "Vingt jeunes suivis de plus par mois.",
        Destinataire = new(destinataire, null),
        ThemeCode = "emploi",
        Demandeurs = "conseil citoyen",
        Niveau = destinataire == TypeDeDestinataire.Prefet ? NiveauDiffusion.PrefetCabinet : NiveauDiffusion.Equipe,
    };

    public static Proposition Deposee(ContenuDeProposition? contenu = null) => Proposition.Deposer(Guid.NewGuid(), "99", Auteur, contenu ?? Contenu(), Depot, 30);

    public static Proposition Acceptee()
    {
        var proposition = Deposee();
        proposition.Fait(ActionSurProposition.Accepter, SousPrefete, 5, Complete(5));
        return proposition;
    }

    /// <summary>What any action may ask, filled.</summary>
    public static SuiteDonnee Complete(int jour) => new()
    {
        Pilote = "mission locale",
        Service = "DDETS",
        Echeance = Depot.AddDays(jour + 60),
        Motif = "Parce que.",
        PartPublique = "La permanence ouvrira après les vacances.",
        Preuve = "Convention signée.",
    };

    public static Resultat Agir(this Proposition proposition, ActionSurProposition action, Acteur acteur, int jour, SuiteDonnee? suite = null) =>
        proposition.Agir(action, proposition.TitresDe(acteur, []), suite ?? Complete(jour), acteur.AgentId, Depot.AddDays(jour), 30);

    /// <summary>The same, which must succeed.</summary>
    public static void Fait(this Proposition proposition, ActionSurProposition action, Acteur acteur, int jour, SuiteDonnee? suite = null)
    {
        var resultat = proposition.Agir(action, acteur, jour, suite);
        if (!resultat.EstReussi) throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }
}
