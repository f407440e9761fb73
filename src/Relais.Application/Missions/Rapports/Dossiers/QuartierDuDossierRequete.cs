using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le quartier d’un dossier ; <c>null</c> hors du périmètre : un délégué n’ouvre que ceux qu’il tient ou qu’il couvre.</summary>
public sealed class QuartierDuDossierRequete(
    ITerritoiresDesQuartiers territoires, IContratsDesQuartiers contrats, ICartesDesQuartiers cartes, IDelegues delegues, Horloge horloge)
{
    public async Task<QuartierDuDossier?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if (!acteur.Suit(quartierId)) return null;
        var duDepartement = await territoires.DuDepartementAsync(acteur.DepartementCode, annulation);
        if (duDepartement.FirstOrDefault(q => q.Id == quartierId) is not { } quartier) return null;

        var enMission = await delegues.EnMissionAsync(acteur.DepartementCode, Mois.De(horloge.Aujourdhui), annulation);
        return new(
            quartier.Id, quartier.Code.Texte, quartier.Nom, quartier.DepartementCode, string.Join(", ", quartier.Communes.Select(c => c.Nom)),
            (await contrats.NomsAsync(acteur.DepartementCode, annulation)).GetValueOrDefault(quartierId),
            [.. enMission.Where(d => d.Quartiers.Contains(quartierId)).Select(d => new DelegueDuDossier(d.AgentId, d.Nom))],
            await cartes.DuQuartierAsync(quartierId, acteur.DepartementCode, annulation) is { } trace ? Dessiner(quartier.Nom, quartierId, trace) : null);
    }

    private static Carte Dessiner(string nom, Guid quartierId, CarteTracee trace)
    {
        var voisins = trace.Quartiers.Where(q => q.QuartierId != quartierId).ToList();
        var proches = voisins.Count > 0 ? $" Autour, à moins de 1 500 mètres : {string.Join(", ", voisins.Select(v => v.Nom))}." : " Aucun autre quartier prioritaire à moins de 1 500 mètres.";
        return new(
            $"{nom} et ses abords ; la barre mesure {trace.EchelleM} mètres",
            $"Contour de {nom}, le nord en haut.{proches}",
            trace.Largeur, trace.Hauteur,
            [
                .. trace.Cadres.Select(c => new FormeDeCarte(c, TeinteDeCarte.Cadre)),
                .. voisins.Select(v => new FormeDeCarte(v.Chemin, TeinteDeCarte.Voisin)),
                .. trace.Quartiers.Where(q => q.QuartierId == quartierId).Select(q => new FormeDeCarte(q.Chemin, TeinteDeCarte.Quartier)),
                new FormeDeCarte(trace.Echelle, TeinteDeCarte.Echelle),
            ])
        {
            Cles = [new(TeinteDeCarte.Quartier, "le quartier"), .. voisins.Count > 0 ? [new CleDeCarte(TeinteDeCarte.Voisin, "les quartiers voisins")] : Array.Empty<CleDeCarte>()],
        };
    }
}
