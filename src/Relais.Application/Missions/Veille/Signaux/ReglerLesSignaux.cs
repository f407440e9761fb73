using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>La sous-préfète règle la veille du département.</summary>
public sealed record ReglerLesSignaux(ValeursDeReglage Valeurs);

public sealed class ReglerLesSignauxHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Faux quand tout était déjà ainsi.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ReglerLesSignaux commande, Acteur acteur, CancellationToken annulation)
    {
        if (commande.Valeurs.Verifier() is { Count: > 0 } refus) return Resultat<bool>.Refuse(refus);
        var reglages = await donnees.ReglagesDesSignaux.SingleOrDefaultAsync(r => r.DepartementCode == acteur.DepartementCode, annulation);
        var modifications = (reglages?.Valeurs ?? ValeursDeReglage.DOrigine).Comparer(commande.Valeurs);
        if (modifications.Count == 0) return false;

        if (reglages is null) donnees.ReglagesDesSignaux.Add(reglages = ReglagesDesSignaux.DOrigine(acteur.DepartementCode));
        reglages.Regler(commande.Valeurs);
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(ReglerLesSignaux), horloge.Maintenant)
            .Avec(new SignauxRegles(Identifiant(acteur.DepartementCode), modifications)));
        await donnees.SaveChangesAsync(annulation);
        return true;
    }

    /// <summary>L’objet dont l’histoire garde les réglages d’un département : un identifiant tiré de son code.</summary>
    internal static Guid Identifiant(string departementCode) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"reglages-des-signaux:{departementCode}")).AsSpan(0, 16));
}
