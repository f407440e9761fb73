using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ajoute un indicateur au catalogue.</summary>
public sealed record DecrireIndicateur(string Code, DescriptionDIndicateur Description);

public sealed class DecrireIndicateurHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<string>> ExecuterAsync(DecrireIndicateur commande, Acteur acteur, CancellationToken annulation)
    {
        var code = commande.Code.Trim();
        var indicateur = Indicateur.Decrire(code, commande.Description);
        if (!indicateur.EstReussi) return Resultat<string>.Refuse(indicateur.Refus);
        if (await donnees.Indicateurs.AnyAsync(i => i.Code == code, annulation)) return new IndicateurDejaDecrit(code) { Champ = nameof(DecrireIndicateur.Code) };

        donnees.Indicateurs.Add(indicateur.Valeur);
        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(DecrireIndicateur), horloge.Maintenant).Avec(new IndicateurDecrit(indicateur.Valeur.Objet, code)));
        await donnees.SaveChangesAsync(annulation);
        return code;
    }
}
