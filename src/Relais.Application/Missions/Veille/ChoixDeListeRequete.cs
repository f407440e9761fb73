using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce que les filtres de la liste proposent.</summary>
public sealed record ChoixDeListe(IReadOnlyList<QuartierNomme> Quartiers, IReadOnlyList<ThemePropose> Themes, IReadOnlyList<AuteurPropose> Auteurs);

public sealed record AuteurPropose(Guid Id, string Nom);

public sealed class ChoixDeListeRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers, IDelegues delegues)
{
    public async Task<ChoixDeListe> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var noms = await delegues.DeToujoursAsync(acteur.DepartementCode, annulation);
        var auteurs = noms.Select(d => new AuteurPropose(d.Key, d.Value)).Append(new(acteur.AgentId, acteur.Nom)).DistinctBy(a => a.Id);
        return new(
            await quartiers.ListerAsync(acteur, annulation),
            await donnees.Themes.OrderBy(t => t.Ordre).Select(t => new ThemePropose(t.Code, t.Libelle)).ToListAsync(annulation),
            [.. auteurs.OrderBy(a => a.Nom, StringComparer.Create(Mois.Francais, ignoreCase: true))]);
    }
}
