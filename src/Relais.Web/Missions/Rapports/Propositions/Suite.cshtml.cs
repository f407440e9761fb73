using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Une seule page pour toutes les actions : la table dit ce que chacune demande.</summary>
[Authorize(Politiques.PropositionsLire)]
[RequestSizeLimit(OctetsAuPlus)]
[RequestFormLimits(MultipartBodyLengthLimit = OctetsAuPlus)]
public sealed class SuiteModel(FichePropositionRequete fiches, DonnerSuiteHandler donner) : PageRelais
{
    private const long OctetsAuPlus = PieceDePreuve.OctetsAuPlus + (1024 * 1024);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Acte { get; set; } = "";

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public FormulaireDeSuite Saisie { get; set; } = new();

    [BindProperty]
    [Display(Name = "Fichier")]
    public IFormFile? Piece { get; set; }

    public FicheProposition Fiche { get; private set; } = null!;

    public DemandeDAction Demande { get; private set; } = null!;

    public bool APassagesSignales { get; private set; }

    public bool Demander(ChampDeSuite champ) => Demande.Champs.Contains(champ);

    public bool EstLibre(ChampDeSuite champ) => Demande.Libres.Contains(champ);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!Fiche.Permises.Contains(Demande.Action)) return LocalRedirect(PropositionsLiens.Lire(Id));

        Version = Fiche.Version;
        Saisie = new() { Pilote = Fiche.Engagement?.Pilote, Service = Fiche.Contenu.Destinataire.Type == TypeDeDestinataire.ServiceDeLEtat ? Fiche.Contenu.Destinataire.Precision : null };
        if (Demande.Action == ActionSurProposition.Reviser) Saisie.Echeance = Fiche.Engagement?.Echeance;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();

        var commande = new DonnerSuite(Id, Version, Demande.Action, Saisie.Suite()) { Piece = await PieceAsync(annulation), MotifDeConservation = Saisie.MotifDeConservation };
        var resultat = await donner.ExecuterAsync(commande, Acteur, annulation);
        if (resultat.EstReussi)
        {
            Annoncer(Demande.Annonce);
            return LocalRedirect(PropositionsLiens.Lire(Id));
        }

        APassagesSignales = resultat.Refus.Any(r => r is PassageDePropositionARevoir) || !string.IsNullOrWhiteSpace(Saisie.MotifDeConservation);
        return Refuser(resultat.Refus, resultat.Refus.Any(r => r is PieceDePreuveRefusee) ? "" : "Saisie");
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (PropositionsLiens.Action(Acte) is not { } action || await fiches.ExecuterAsync(Id, Acteur, annulation) is not { } fiche) return false;

        (Fiche, Demande) = (fiche, DemandeDAction.De(action));
        return true;
    }

    private async Task<PieceRecue?> PieceAsync(CancellationToken annulation)
    {
        if (Piece is not { Length: > 0 } fichier) return null;

        using var octets = new MemoryStream((int)fichier.Length);
        await fichier.CopyToAsync(octets, annulation);
        return new(Path.GetFileName(fichier.FileName), octets.ToArray());
    }
}
