using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the proposals: a valid one, and what each does of it through the real use cases.</summary>
public static class JeuDesPropositions
{
    public const string Objet = "Ouvrir la mission locale le mercredi au centre social";

    public static ContenuDeProposition UneDemande(Guid? quartierId = null) => new()
    {
        Objet = Objet,
        Texte = "Les jeunes ne se déplacent pas au siège, à quarante minutes de bus.",
        EffetAttendu = "Vingt jeunes suivis de plus par mois.",
        Destinataire = new(TypeDeDestinataire.SousPrefete, null),
        QuartierId = quartierId,
        ThemeCode = "emploi",
        Demandeurs = "conseil citoyen",
        Niveau = NiveauDiffusion.Equipe,
    };

    /// <summary>What any action may ask, filled.</summary>
    public static SuiteDonnee UneSuite(this Jeu jeu, int joursDEcheance = 60) => new()
    {
        Pilote = "mission locale",
        Service = "DDETS",
        Echeance = DateOnly.FromDateTime(jeu.Temps.GetUtcNow().UtcDateTime).AddDays(joursDEcheance),
        Motif = "La permanence tient dans les moyens existants.",
        PartPublique = "La permanence ouvrira après les vacances.",
        Preuve = "Première permanence tenue.",
    };

    public static Task<Resultat<DateOnly>> DeposerAsync(this Jeu jeu, DeposerProposition commande, Acteur auteur) =>
        jeu.AvecAsync<DeposerPropositionHandler, Resultat<DateOnly>>(h => h.ExecuterAsync(commande, auteur, CancellationToken.None));

    /// <summary>A proposal of this délégué, in his first quarter.</summary>
    public static async Task<Guid> UnePropositionAsync(this Jeu jeu, Acteur auteur, Func<ContenuDeProposition, ContenuDeProposition>? ajuster = null, params ObjetCite[] sources)
    {
        var contenu = UneDemande(auteur.Quartiers.Count > 0 ? auteur.Quartiers[0] : null);
        var id = Guid.NewGuid();
        var resultat = await jeu.DeposerAsync(new(id, ajuster is null ? contenu : ajuster(contenu), sources), auteur);
        return resultat.EstReussi ? id : throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }

    public static Task<FicheProposition?> PropositionAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<FichePropositionRequete, FicheProposition?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));

    public static async Task<Resultat> SuivreAsync(this Jeu jeu, Guid id, ActionSurProposition action, Acteur acteur, SuiteDonnee? suite = null, PieceRecue? piece = null, string? motif = null)
    {
        var version = (await jeu.PropositionAsync(id, acteur))!.Version;
        return await jeu.AvecAsync<DonnerSuiteHandler, Resultat>(
            h => h.ExecuterAsync(new(id, version, action, suite ?? jeu.UneSuite()) { Piece = piece, MotifDeConservation = motif }, acteur, CancellationToken.None));
    }

    public static async Task<Resultat<bool>> RendreAsync(this Jeu jeu, Guid id, Acteur auteur, string texte)
    {
        var version = (await jeu.PropositionAsync(id, auteur))!.Version;
        return await jeu.AvecAsync<EcrireRetourHandler, Resultat<bool>>(h => h.ExecuterAsync(new(id, version, texte), auteur, CancellationToken.None));
    }

    public static Task<TableauDesPropositions> TableauAsync(this Jeu jeu, Acteur acteur, FiltreDesPropositions? filtre = null) =>
        jeu.AvecAsync<TableauDesPropositionsRequete, TableauDesPropositions>(r => r.ExecuterAsync(filtre ?? new(), acteur, CancellationToken.None));
}
