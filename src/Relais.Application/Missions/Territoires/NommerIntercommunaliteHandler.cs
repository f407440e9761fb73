using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>Donne son nom à une intercommunalité du département.</summary>
public sealed record NommerIntercommunalite(string Siren, string Nom);

public sealed class NommerIntercommunaliteHandler(DonneesRelais donnees, Horloge horloge)
{
    private const int LongueurDuNom = 200;

    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(NommerIntercommunalite commande, Acteur acteur, CancellationToken annulation)
    {
        var nom = commande.Nom.Trim();
        if (nom.Length is 0 or > LongueurDuNom) return new NomDIntercommunaliteManquant();

        if (!await donnees.Quartiers.AnyAsync(q => q.DepartementCode == acteur.DepartementCode && q.Intercommunalites.Contains(commande.Siren), annulation)) throw new InvalidOperationException("Cette intercommunalité n’a pas de quartier dans le département.");
        var connue = await donnees.Intercommunalites.SingleOrDefaultAsync(i => i.Siren == commande.Siren, annulation);
        if (connue?.Renommer(nom) == false) return false;
        if (connue is null) donnees.Intercommunalites.Add(connue = Intercommunalite.Nommee(Guid.CreateVersion7(), commande.Siren, nom));
        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(NommerIntercommunalite), horloge.Maintenant).Avec(new IntercommunaliteNommee(connue.Id, connue.Siren, connue.Nom)));
        await donnees.SaveChangesAsync(annulation);
        return true;
    }
}
