using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Un mois de rapports, pour qui le clôt : ce qui est remis, ce qui manque, et ce qui a déjà été dit.</summary>
public sealed class MoisDeRapportsRequete(DonneesRelais donnees, SuiviDesRapportsRequete suivis, HistoriqueRequete historique)
{
    public async Task<MoisAClore> ExecuterAsync(Mois mois, Acteur acteur, CancellationToken annulation)
    {
        var id = await donnees.MoisDeRapports.Where(m => m.DepartementCode == acteur.DepartementCode && m.Mois == mois).Select(m => (Guid?)m.Id).SingleOrDefaultAsync(annulation);
        return new(await suivis.ExecuterAsync(mois, acteur, annulation), id is { } connu ? await historique.ExecuterAsync(connu, annulation) : []);
    }
}

public sealed record MoisAClore(SuiviDesRapports Suivi, IReadOnlyList<LigneDHistorique> Historique)
{
    public IReadOnlyList<LigneDeSuivi> Manquants => [.. Suivi.Lignes.Where(l => l.RapportId is null)];
}
