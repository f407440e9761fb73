using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>The rules of the text guard, in data: a phone applies them where the text is typed, with or without network.</summary>
[Authorize(Politiques.MonCompte)]
public sealed class GardeModel : PageRelais
{
    private static readonly GardeEnDonnees Garde = GardeEnDonnees.Exporter();

    public IActionResult OnGet() => new JsonResult(new
    {
        Garde.Motifs,
        Garde.Lexiques,
        Garde.Ibans,
        risques = Garde.Risques.Select(r => new { nom = r.Categorie.ToString(), code = CodeTexte.De(r.Categorie), r.Pourquoi, r.Conseil, r.Remplacement }),
    });
}
