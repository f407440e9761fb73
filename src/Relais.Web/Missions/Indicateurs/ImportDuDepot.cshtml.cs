using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
public sealed class ImportDuDepotModel(RepetitionDImportRequete repetitions, ImporterDepotHandler importer) : PageRelais
{
    public const int RemarquesAuPlus = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "edition")]
    [Display(Name = "Année de l’édition")]
    public int? Edition { get; set; }

    public Repetition Repetition { get; private set; } = null!;

    /// <summary>Rien n’est encore lu : ce sont ses colonnes qui manquent au dictionnaire.</summary>
    public bool EstInconnu => Repetition.Rapport.Remarques.Any(r => r is { EstUnRefus: true, Colonne: "en-tête" });

    public bool ManqueLEdition => Repetition.Rapport.Remarques.Any(r => r is { EstUnRefus: true, Colonne: "édition" });

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await RepeterAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(bool abandonner, CancellationToken annulation)
    {
        var resultat = await importer.ExecuterAsync(new(Id, Edition, abandonner), Acteur, annulation);
        if (!resultat.EstReussi) return await RepeterAsync(annulation) ? Refuser(resultat.Refus, prefixe: "") : NotFound();

        var rapport = resultat.Valeur;
        Annoncer(abandonner ? "Le fichier est abandonné : rien n’a été importé." : $"Import fait : {Nombre(rapport.Ajoutes)} territoires ajoutés, {Nombre(rapport.Modifies)} modifiés.");
        return LocalRedirect(IndicateursLiens.Imports);
    }

    public string Nombre(int nombre) => nombre.ToString("N0", Mois.Francais);

    private async Task<bool> RepeterAsync(CancellationToken annulation)
    {
        if (await repetitions.ExecuterAsync(Id, Edition, Acteur, annulation) is not { } repetition) return false;
        Repetition = repetition;
        return true;
    }
}
