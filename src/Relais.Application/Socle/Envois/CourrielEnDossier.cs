using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>One <c>.eml</c> file a mail, named after the message: the same one twice is the same file.</summary>
internal sealed class CourrielEnDossier(IOptions<ReglagesDuCourriel> reglages, ComposeurDeCourriels composeur) : IPasserelle
{
    public Canal Canal => Canal.Courriel;

    public async Task<Emission> EmettreAsync(Envoi envoi, Message message, CancellationToken annulation)
    {
        using var courriel = composeur.Composer(envoi, message);
        using var contenu = new MemoryStream();
        await courriel.WriteToAsync(contenu, annulation);
        await FichierEntier.EcrireAsync(Path.Combine(reglages.Value.Dossier, $"{envoi.Id:n}.eml"), contenu.ToArray(), annulation);
        return Emission.Acceptee;
    }
}
