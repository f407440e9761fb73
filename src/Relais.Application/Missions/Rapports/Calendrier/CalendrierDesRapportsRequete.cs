using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Les échéances à venir et passées, un mois par ligne, et les mois clos.</summary>
public sealed class CalendrierDesRapportsRequete(DonneesRelais donnees, Horloge horloge)
{
    private const int MoisPasses = 3;
    private const int MoisAVenir = 9;

    public async Task<IReadOnlyList<LigneDeCalendrier>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var courant = Mois.De(horloge.Aujourdhui);
        var clos = await donnees.MoisDeRapports.Where(m => m.DepartementCode == acteur.DepartementCode && m.Cloture != null).Select(m => m.Mois).ToListAsync(annulation);
        return [.. Enumerable.Range(-MoisPasses, MoisPasses + MoisAVenir).Select(pas => courant.Plus(pas)).Select(m => new LigneDeCalendrier(modele.Calendrier(m), clos.Contains(m)))];
    }
}

public sealed record LigneDeCalendrier(CalendrierDuMois Calendrier, bool EstClos);
