using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Une observation entière, avec ce qui la précède, ce qui la suit et son histoire.</summary>
public sealed record FicheObservation(
    Guid Id,
    Guid Version,
    ContenuObservation Contenu,
    string Quartier,
    string? HorsQuartier,
    string Theme,
    string Auteur,
    DateTime SaisieA,
    Retrait? Retrait,
    bool PeutCorriger,
    bool PeutRetirer,
    SuiteDObservation? SuiteDe,
    IReadOnlyList<SuiteDObservation> Suites,
    IReadOnlyList<Guid> Photos,
    IReadOnlyList<LigneDHistorique> Historique);

/// <summary>Une observation liée, en une ligne.</summary>
public sealed record SuiteDObservation(Guid Id, DateOnly ObserveLe, string Texte)
{
    private const int Longueur = 60;

    /// <summary>« 3 mars – Le city-stade est ouvert… ».</summary>
    public string EnUneLigne => $"{ObserveLe.ToString("d MMMM", Mois.Francais)} – {(Texte.Length > Longueur ? Texte[..Longueur] + "…" : Texte).ReplaceLineEndings(" ")}";
}

public sealed class FicheObservationRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers, LieuxDObservation lieux, IDelegues delegues, HistoriqueRequete historique)
{
    /// <returns><c>null</c> hors du périmètre de l’acteur : elle n’existe pas pour lui.</returns>
    public async Task<FicheObservation?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur);
        if (await lisibles.SingleOrDefaultAsync(o => o.Id == id, annulation) is not { } observation) return null;

        var liees = await lisibles.Where(o => o.Id == observation.SuiteDeId || o.SuiteDeId == id)
            .OrderBy(o => o.Rang).Select(o => new SuiteDObservation(o.Id, o.ObserveLe, o.Texte)).ToListAsync(annulation);
        var photos = await donnees.Photos.Where(p => p.ObservationId == id).OrderBy(p => p.Ordre).Select(p => p.Id).ToListAsync(annulation);
        var theme = await donnees.Themes.Where(t => t.Code == observation.ThemeCode).Select(t => t.Libelle).SingleAsync(annulation);
        var noms = await quartiers.NommerAsync([observation.QuartierId], annulation);
        var auteurs = await delegues.NomsAsync([observation.AuteurId], annulation);
        var (estAuteur, estRetiree) = (observation.AuteurId == acteur.AgentId, observation.Retrait is not null);
        return new(
            id,
            observation.Version,
            observation.Contenu,
            noms[observation.QuartierId],
            (await lieux.NommerAsync(acteur, annulation))[observation.PocheId, observation.CommuneCode],
            theme,
            auteurs.GetValueOrDefault(observation.AuteurId, "Ancien agent"),
            observation.SaisieA,
            observation.Retrait,
            PeutCorriger: estAuteur && !estRetiree,
            PeutRetirer: (estAuteur || acteur.Role == Role.SousPrefet) && !estRetiree,
            liees.Find(l => l.Id == observation.SuiteDeId),
            [.. liees.Where(l => l.Id != observation.SuiteDeId)],
            photos,
            await historique.ExecuterAsync(id, annulation));
    }
}
