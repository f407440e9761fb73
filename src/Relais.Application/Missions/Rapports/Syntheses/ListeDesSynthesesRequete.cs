using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Les synthèses que l’acteur peut lire, de la plus récente à la plus ancienne, et le mois qu’il peut ouvrir.</summary>
public sealed class ListeDesSynthesesRequete(DonneesRelais donnees, Horloge horloge)
{
    public async Task<ListeDesSyntheses> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var lignes = await donnees.Syntheses.AsNoTracking().LisiblesPar(acteur)
            .OrderByDescending(s => s.Mois)
            .Select(s => new LigneDeSynthese(s.Id, s.Mois, s.Etat, s.ValideeA, s.Cliches.Count))
            .ToListAsync(annulation);
        var dernier = Mois.De(horloge.Aujourdhui).Precedent;
        IReadOnlyList<Mois> ouvrables = acteur.Role == Role.SousPrefet ? [.. new[] { dernier, dernier.Suivant }.Where(m => !lignes.Exists(l => l.Mois == m))] : [];
        return new(lignes, ouvrables);
    }
}

/// <param name="AOuvrir">Mois sans synthèse que la sous-préfète peut ouvrir.</param>
public sealed record ListeDesSyntheses(IReadOnlyList<LigneDeSynthese> Lignes, IReadOnlyList<Mois> AOuvrir);

/// <param name="Versions">Combien de fois elle a été remise.</param>
public sealed record LigneDeSynthese(Guid Id, Mois Mois, EtatSynthese Etat, DateTime? ValideeA, int Versions);
