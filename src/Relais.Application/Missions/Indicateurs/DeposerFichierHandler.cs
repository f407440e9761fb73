using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Import;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Garde un fichier le temps d’en lire la répétition ; ceux de la veille s’effacent.</summary>
public sealed record DeposerFichier(string Nom, byte[] Contenu);

public sealed class DeposerFichierHandler(DonneesRelais donnees, Horloge horloge)
{
    public const int OctetsAuPlus = 50 << 20;

    public async Task<Resultat<Guid>> ExecuterAsync(DeposerFichier commande, Acteur acteur, CancellationToken annulation)
    {
        if (commande.Contenu.Length > OctetsAuPlus) return new FichierTropLourd();
        try
        {
            using var table = OuvertureDeFichier.Ouvrir(commande.Contenu);
        }
        catch (FichierAbime erreur)
        {
            return new FichierIllisible($"{char.ToLowerInvariant(erreur.Message[0])}{erreur.Message[1..]}");
        }

        var perime = horloge.Maintenant - Depot.Duree;
        await donnees.Depots.Where(d => d.DeposeA < perime).ExecuteDeleteAsync(annulation);
        var depot = Depot.De(Guid.CreateVersion7(), Nom(commande.Nom), commande.Contenu, acteur.AgentId, horloge.Maintenant);
        donnees.Depots.Add(depot);
        await donnees.SaveChangesAsync(annulation);
        return depot.Id;
    }

    private static string Nom(string nom) => Path.GetFileName(nom.Replace('\\', '/')) is { Length: > 0 } seul ? seul[..Math.Min(seul.Length, 200)] : "fichier.csv";
}
