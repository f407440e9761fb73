using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports;

/// <summary>Six mois de rapports jusqu’à celui-ci, du plus ancien au plus récent : qui a remis, qui manque, d’un regard.</summary>
public sealed class SuiviDesDerniersMoisRequete(SuiviDesRapportsRequete suivis)
{
    private const int Nombre = 6;

    public async Task<IReadOnlyList<SuiviDesRapports>> ExecuterAsync(Mois dernier, Acteur acteur, CancellationToken annulation)
    {
        List<SuiviDesRapports> mois = [];
        for (var recul = Nombre - 1; recul >= 0; recul--) mois.Add(await suivis.ExecuterAsync(dernier.Plus(-recul), acteur, annulation));
        return mois;
    }
}
