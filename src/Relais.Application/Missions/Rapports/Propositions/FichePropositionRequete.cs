using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Une proposition entière : ce qui est demandé, ce qui a été répondu, ce que l’agent peut faire.</summary>
public sealed class FichePropositionRequete(
    DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, ObjetsCites objets, NomsPourPropositions noms, HistoriqueRequete historique, Horloge horloge)
{
    /// <returns><c>null</c> hors du périmètre de l’acteur : elle n’existe pas pour lui.</returns>
    public async Task<FicheProposition?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        var proposition = await lisibles.Lignes.AsNoTracking().Include(p => p.Sources).Include(p => p.Remises).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, annulation);
        if (proposition is null) return null;

        var titres = proposition.TitresDe(acteur, lisibles.Remplaces);
        var lus = await objets.LireAsync(proposition.Sources.Select(s => s.Objet), acteur, annulation);
        var nommes = await noms.LireAsync([proposition.QuartierId], [proposition.AuteurId, .. proposition.Reponse is { } r ? new[] { r.ParId } : []], annulation);
        var piece = proposition.Realisation?.PieceId is { } pieceId
            ? await donnees.Set<PieceDePreuve>().Where(p => p.Id == pieceId).Select(p => p.Nom).SingleOrDefaultAsync(annulation)
            : null;
        return new()
        {
            Id = proposition.Id,
            Version = proposition.Version,
            Contenu = proposition.Contenu,
            Etat = proposition.Etat,
            EtatDepuisLe = proposition.EtatDepuisLe,
            DeposeeLe = proposition.DeposeeLe,
            AttendueLe = proposition.AttendueLe,
            EstEnRetard = proposition.AttendueLe < horloge.Aujourdhui,
            Reponse = proposition.Reponse,
            ReponduPar = proposition.Reponse is { } reponse ? nommes.Agent(reponse.ParId) : null,
            Engagement = proposition.Engagement,
            Saisine = proposition.Saisine,
            Realisation = proposition.Realisation,
            Piece = piece,
            Retour = proposition.Retour,
            ProjetDeRetour = EtatsDeProposition.SeRendent.Contains(proposition.Etat) ? ProjetDeRetour.Ecrire(proposition) : null,
            Remises = [.. proposition.Remises.OrderBy(r => r.Le).Select(r => new RemiseLue(r.Le, r.A))],
            EstARendre = proposition.ARendreDepuisLe is not null,
            Quartier = nommes.Quartier(proposition.QuartierId),
            Theme = nommes.Theme(proposition.ThemeCode),
            Auteur = nommes.Agent(proposition.AuteurId),
            Permises = TransitionDeProposition.Permises(proposition.Etat, titres),
            EstDeLActeur = titres.Contains(TitreSurProposition.Auteur),
            Sources = [.. proposition.Sources.OrderBy(s => s.Libelle, StringComparer.CurrentCulture).Select(s => Source(s, lus.ContainsKey(s.Objet)))],
            Historique = await historique.ExecuterAsync(id, annulation),
        };
    }

    // Qu'une alerte existe, et sa gravité, ne se dit qu'à ceux qui la lisent.
    private static SourceLue Source(SourceDeProposition source, bool estOuvrable) =>
        new(source.Objet, estOuvrable || source.Nature != NatureDObjet.Alerte ? source.Libelle : "Une alerte que vous ne pouvez pas ouvrir", estOuvrable);
}

public sealed record FicheProposition
{
    public required Guid Id { get; init; }

    public required Guid Version { get; init; }

    public required ContenuDeProposition Contenu { get; init; }

    public required EtatProposition Etat { get; init; }

    public required DateOnly EtatDepuisLe { get; init; }

    public required DateOnly DeposeeLe { get; init; }

    /// <summary>Dernier jour pour le pas suivant.</summary>
    public required DateOnly? AttendueLe { get; init; }

    public required bool EstEnRetard { get; init; }

    public required Reponse? Reponse { get; init; }

    public required string? ReponduPar { get; init; }

    public required Engagement? Engagement { get; init; }

    public required Saisine? Saisine { get; init; }

    public required Realisation? Realisation { get; init; }

    /// <summary>Nom du fichier de preuve.</summary>
    public required string? Piece { get; init; }

    public required string? Retour { get; init; }

    /// <summary>Premier jet du retour au terrain ; <c>null</c> quand il n’y a rien à rendre.</summary>
    public required string? ProjetDeRetour { get; init; }

    public required IReadOnlyList<RemiseLue> Remises { get; init; }

    public required bool EstARendre { get; init; }

    public required string Quartier { get; init; }

    public required string Theme { get; init; }

    public required string Auteur { get; init; }

    /// <summary>Ce que l’agent peut en faire.</summary>
    public required IReadOnlyList<ActionSurProposition> Permises { get; init; }

    /// <summary>Il l’a déposée, ou remplace son auteur.</summary>
    public required bool EstDeLActeur { get; init; }

    public required IReadOnlyList<SourceLue> Sources { get; init; }

    public required IReadOnlyList<LigneDHistorique> Historique { get; init; }
}

/// <param name="A">Structure ou fonction.</param>
public sealed record RemiseLue(DateOnly Le, string A);

/// <param name="EstOuvrable">Le lecteur a le droit d’ouvrir l’objet.</param>
public sealed record SourceLue(ObjetCite Objet, string Libelle, bool EstOuvrable);
