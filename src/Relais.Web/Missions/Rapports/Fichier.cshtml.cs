using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class FichierModel(FichierDuRapportRequete fichiers) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken annulation)
    {
        if (!CodeTexte.EssayerVers<FormatDeRapport>(format, out var lu)) return NotFound();
        if (await fichiers.ExecuterAsync(Id, lu, Acteur, annulation) is not { } resultat) return NotFound();
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        return File(resultat.Valeur.Fichier.Contenu, resultat.Valeur.Fichier.TypeMime, resultat.Valeur.Nom);
    }
}
