using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Publie un tableau tel qu’il est, à une adresse privée montrée une seule fois ; les adresses précédentes se ferment.</summary>
/// <param name="Id">Tableau.</param>
/// <param name="JusquAu">Dernier jour d’ouverture.</param>
public sealed record PublierTableau(Guid Id, DateOnly JusquAu);

public sealed class PublierTableauHandler(DonneesRelais donnees, MiseEnTableau mise, IDelegues delegues, Horloge horloge)
{
    private const int OctetsDuJeton = 32;

    /// <returns>Le jeton, à mettre dans l’adresse.</returns>
    public async Task<Resultat<string>> ExecuterAsync(PublierTableau commande, Acteur acteur, CancellationToken annulation)
    {
        var tableau = await donnees.TableauxPartages.SingleAsync(t => t.Id == commande.Id && t.DepartementCode == acteur.DepartementCode, annulation);
        if (tableau.AuteurId != acteur.AgentId) return new TableauDUnAutre((await delegues.NomsAsync([tableau.AuteurId], annulation)).GetValueOrDefault(tableau.AuteurId, "un ancien agent"));

        var jeton = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(OctetsDuJeton));
        var contenu = JsonSerializer.Serialize(await mise.RemplirAsync(tableau, annulation));
        var publication = Publication.Ouvrir(Guid.CreateVersion7(), tableau.Id, Empreinte(jeton), contenu, horloge.Maintenant, horloge.Aujourdhui, commande.JusquAu);
        if (!publication.EstReussi) return Resultat<string>.Refuse(publication.Refus);

        foreach (var ancienne in await donnees.Publications.Where(p => p.TableauId == tableau.Id && p.RetireeA == null).ToListAsync(annulation)) ancienne.Retirer(horloge.Maintenant);
        donnees.Publications.Add(publication.Valeur);
        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(PublierTableau), horloge.Maintenant).Avec(new TableauPublie(tableau.Id, commande.JusquAu)));
        await donnees.SaveChangesAsync(annulation);
        return jeton;
    }

    internal static string Empreinte(string jeton) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(jeton)));
}
