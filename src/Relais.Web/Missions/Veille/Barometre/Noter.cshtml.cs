using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Barometre;

[Authorize(Politiques.BarometreNoter)]
public sealed class NoterModel(NoteANoterRequete requete, NoterQuartierHandler noter, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Quartier { get; set; }

    /// <summary>Un jour de la semaine à noter ; aujourd’hui s’il n’est pas dit.</summary>
    [BindProperty(SupportsGet = true, Name = "semaine")]
    public DateOnly? Jour { get; set; }

    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Version { get; set; }

    [BindProperty]
    public FormulaireDeNote Saisie { get; set; } = new();

    public NoteANoter ANoter { get; private set; } = null!;

    private Semaine Semaine => Semaine.De(Jour ?? horloge.Aujourdhui);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        (Id, Version) = (ANoter.NoteId ?? Guid.NewGuid(), ANoter.Version);
        if (ANoter.Contenu is { } contenu) Saisie = FormulaireDeNote.De(contenu);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await noter.ExecuterAsync(new(Id == Guid.Empty ? Guid.NewGuid() : Id, Quartier, Semaine, Saisie.Contenu(), Version), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(Annonce(resultat.Valeur, ANoter.Quartier, ANoter.Suivant is null));
        return Redirect(resultat.Valeur == EffetDeNote.Donnee && ANoter.Suivant is { } suivant ? BarometreLiens.Noter(suivant, Semaine) : BarometreLiens.Tableau);
    }

    internal static string Annonce(EffetDeNote effet, string quartier, bool estLeDernier) => effet switch
    {
        EffetDeNote.Donnee => $"{quartier} est noté.{(estLeDernier ? " C’était le dernier." : " Au suivant.")}",
        EffetDeNote.Corrigee => $"La note de {quartier} est corrigée.",
        _ => "Aucune modification : cette note était déjà enregistrée ainsi.",
    };

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(Quartier, Semaine, Acteur, annulation) is not { } note) return false;
        ANoter = note;
        return true;
    }
}
