using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Les ensembles du baromètre.</summary>
internal static class DonneesBarometre
{
    extension(DonneesRelais donnees)
    {
        public DbSet<NoteDeBarometre> NotesDeBarometre => donnees.Set<NoteDeBarometre>();
    }
}
