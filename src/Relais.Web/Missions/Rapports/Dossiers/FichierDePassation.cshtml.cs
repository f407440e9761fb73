using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Dossiers;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Dossiers;

[Authorize(Politiques.DossiersDePassation)]
public sealed class FichierDePassationModel(FichierDeDossierRequete fichiers) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken annulation)
    {
        if (!CodeTexte.EssayerVers<FormatDeDocument>(format, out var lu)) return NotFound();
        if (await fichiers.ExecuterAsync(GenreDeDossier.Passation, Id, lu, Acteur, annulation) is not { } resultat) return NotFound();
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        return File(resultat.Valeur.Fichier.Contenu, resultat.Valeur.Fichier.TypeMime, resultat.Valeur.Nom);
    }
}
