using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>« Qui recevrait ceci ? » : une alerte qu’on suppose, à une heure qu’on choisit.</summary>
/// <param name="Local">Heure de la préfecture.</param>
public sealed record ApercuDemande(string FamilleCode, int Gravite, Guid? QuartierId, NiveauDiffusion Niveau, DateTime Local);

/// <param name="AuSignalement">Prévenus tout de suite.</param>
/// <param name="Chaine">La chaîne à cette heure : qui serait relancé, dans l’ordre.</param>
public sealed record ApercuDesDestinataires(IReadOnlyList<PersonneAPrevenir> AuSignalement, IReadOnlyList<MaillonAAppeler> Chaine);

public sealed class ApercuDesDestinatairesRequete(CarnetDAdresses carnet, Horloge horloge)
{
    public async Task<ApercuDesDestinataires> ExecuterAsync(ApercuDemande demande, Acteur acteur, CancellationToken annulation)
    {
        var a = horloge.Utc(demande.Local);
        var supposee = new AlerteSupposee(acteur.DepartementCode, demande.QuartierId, demande.Niveau, Guid.Empty, demande.FamilleCode, demande.Gravite);
        var chaine = await carnet.ChaineAsync(acteur.DepartementCode, a, annulation);
        return new(
            await carnet.AuSignalementAsync(supposee, a, annulation),
            [.. chaine.Select(m => new MaillonAAppeler(m.Fonction, m.Telephone.Texte, m.Telephone.Affiche))]);
    }
}
