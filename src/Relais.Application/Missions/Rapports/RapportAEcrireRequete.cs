using Microsoft.EntityFrameworkCore;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le rapport à écrire, suivi par l’unité de travail ; <c>null</c> s’il n’est ni de l’acteur, ni d’un collègue qu’il couvre.</summary>
public sealed class RapportAEcrireRequete(PerimetreDesRapportsRequete perimetre)
{
    public async Task<RapportMensuel?> ExecuterAsync(Guid rapportId, Acteur acteur, CancellationToken annulation) =>
        await (await perimetre.ExecuterAsync(acteur, pourEcrire: true, annulation))
            .Include(r => r.Sections).Include(r => r.Textes).Include(r => r.Ecartes).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == rapportId, annulation);
}
