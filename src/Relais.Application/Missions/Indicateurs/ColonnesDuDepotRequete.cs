using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Import;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les colonnes d’un fichier déposé, avec quelques valeurs et ce que le dictionnaire en dit déjà.</summary>
public sealed class ColonnesDuDepotRequete(DonneesRelais donnees)
{
    private const int LignesLues = 40;
    private const int Exemples = 3;

    public async Task<ColonnesDuDepot?> ExecuterAsync(Guid depotId, CancellationToken annulation)
    {
        if (await donnees.Depots.AsNoTracking().SingleOrDefaultAsync(d => d.Id == depotId, annulation) is not { } depot) return null;
        var connues = await donnees.ColonnesDeJeu.AsNoTracking().ToListAsync(annulation);
        using var table = OuvertureDeFichier.Ouvrir(depot.Contenu);
        var exemples = table.EnTetes.Select(_ => new List<string>()).ToList();
        try
        {
            for (var ligne = 0; ligne < LignesLues && table.Lire(); ligne++)
            {
                for (var i = 0; i < exemples.Count; i++)
                {
                    if (exemples[i].Count < Exemples && table.Cellule(i).Trim().ToString() is { Length: > 0 } valeur && !exemples[i].Contains(valeur)) exemples[i].Add(valeur);
                }
            }
        }
        catch (FichierAbime)
        {
            // La répétition dira où ; ici, les premières lignes suffisent.
        }

        var lues = table.EnTetes
            .Select((enTete, rang) => (EnTete: enTete.Trim(), Cle: TableCsv.Cle(enTete), Exemples: exemples[rang]))
            .Where(c => c.Cle.Length > 0)
            .ToList();
        var roles = EnTetes.Deviner([.. lues.Select(c => (c.Cle, (IReadOnlyList<string>)c.Exemples))]);
        return new(depot.Nom, [.. lues.Select((c, rang) => new ColonneDuDepot(c.EnTete, c.Cle, c.Exemples, roles[rang], connues.Find(k => k.Nom == c.Cle && k.IndicateurCode is not null)?.IndicateurCode))]);
    }
}

/// <summary>Un fichier à décrire.</summary>
public sealed record ColonnesDuDepot(string Nom, IReadOnlyList<ColonneDuDepot> Colonnes);

/// <summary>Une colonne à décrire.</summary>
/// <param name="EnTete">En-tête, tel qu’écrit.</param>
/// <param name="Cle">Nom au dictionnaire.</param>
/// <param name="Exemples">Quelques valeurs.</param>
/// <param name="Role">Rôle deviné.</param>
/// <param name="IndicateurCode">Indicateur qu’un autre jeu donne à ce nom.</param>
public sealed record ColonneDuDepot(string EnTete, string Cle, IReadOnlyList<string> Exemples, RoleDeColonne Role, string? IndicateurCode);
