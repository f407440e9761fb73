using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Le baromètre du mois dans chaque quartier du département, ceux que personne n’a notés compris.</summary>
public sealed class AmbiancesFigeesRequete(IQuartiers quartiers, IAmbianceDesQuartiers ambiances)
{
    private const int DixiemesParNote = 10;

    public async Task<IReadOnlyList<AmbianceFigee>> ExecuterAsync(Mois mois, Acteur acteur, CancellationToken annulation)
    {
        var notes = (await ambiances.DuMoisAsync(acteur, mois, annulation)).ToDictionary(a => a.QuartierId);
        return [.. (await quartiers.DuDepartementAsync(acteur.DepartementCode, annulation)).Select(q => Figer(q, notes.GetValueOrDefault(q.Id)))];
    }

    private static AmbianceFigee Figer(QuartierNomme quartier, AmbianceDuQuartier? ambiance) => new(
        quartier.Id, quartier.Nom,
        ambiance is null ? [] : [.. ambiance.Axes.Where(a => a.Mediane is not null).Select(a => new AxeFige(a.Libelle, (int)Math.Round(a.Mediane!.Value * DixiemesParNote), a.Fleche, a.Nombre))],
        ambiance?.SemainesNotees ?? 0, ambiance?.Semaines ?? 0);
}
