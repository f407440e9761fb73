using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Donne la note de la semaine, ou la corrige si l’auteur l’avait déjà donnée.</summary>
/// <param name="Id">Identifiant du formulaire : le même envoi deux fois n’en fait qu’une.</param>
/// <param name="Version">Version lue, quand l’auteur corrige ; <c>null</c> pour une première note.</param>
public sealed record NoterQuartier(Guid Id, Guid QuartierId, Semaine Semaine, ContenuDeNote Contenu, Guid? Version);

/// <summary>Ce qu’a fait l’envoi.</summary>
public enum EffetDeNote
{
    Donnee,
    Corrigee,

    /// <summary>Tout était déjà ainsi : rien n’a été écrit.</summary>
    Inchangee,
}

public sealed class NoterQuartierHandler(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers, GardeDuTexte garde)
{
    public async Task<Resultat<EffetDeNote>> ExecuterAsync(NoterQuartier commande, Acteur acteur, CancellationToken annulation)
    {
        var contenu = commande.Contenu.Nettoye();
        if (await VerifierAsync(commande, contenu, acteur, annulation) is { Count: > 0 } refus) return Resultat<EffetDeNote>.Refuse(refus);

        var note = await donnees.NotesDeBarometre.SingleOrDefaultAsync(
            n => n.QuartierId == commande.QuartierId && n.SemaineDu == commande.Semaine.Du && n.AuteurId == acteur.AgentId, annulation);
        if (note is null) return await DonnerAsync(commande, contenu, acteur, annulation);

        var modifications = note.Contenu.Comparer(contenu);
        if (modifications.Count == 0) return EffetDeNote.Inchangee;
        if (commande.Version is null) return new NoteDejaDonnee();
        if (commande.Version != note.Version) return new NoteModifieeEntreTemps();

        note.Corriger(contenu);
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(NoterQuartier), horloge.Maintenant).Avec(new NoteCorrigee(note.Id, modifications)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return EffetDeNote.Corrigee;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new NoteModifieeEntreTemps();
        }
    }

    private async Task<Resultat<EffetDeNote>> DonnerAsync(NoterQuartier commande, ContenuDeNote contenu, Acteur acteur, CancellationToken annulation)
    {
        donnees.NotesDeBarometre.Add(NoteDeBarometre.Donner(commande.Id, acteur, commande.QuartierId, commande.Semaine, contenu, horloge.Maintenant));
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(NoterQuartier), horloge.Maintenant).Avec(new NoteDonnee(commande.Id, commande.Semaine.Du)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return EffetDeNote.Donnee;
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Deux envois se sont croisés : le même formulaire a déjà tout enregistré, un autre demande à relire.
            donnees.ChangeTracker.Clear();
            return await donnees.NotesDeBarometre.AnyAsync(n => n.Id == commande.Id && n.AuteurId == acteur.AgentId, annulation)
                ? EffetDeNote.Inchangee
                : new NoteDejaDonnee();
        }
    }

    private async Task<List<Refus>> VerifierAsync(NoterQuartier commande, ContenuDeNote contenu, Acteur acteur, CancellationToken annulation)
    {
        List<Refus> refus = [.. contenu.Verifier()];
        if (!await quartiers.ObserveAsync(acteur, commande.QuartierId, annulation)) refus.Add(new QuartierHorsPerimetre());
        if (!SemainesOuvertes.Contiennent(commande.Semaine, horloge.Aujourdhui)) refus.Add(new SemaineFermee(commande.Semaine));
        if (garde.Examiner(contenu.Motif) is [var premier, ..]) refus.Add(new ChampARevoir(nameof(ContenuDeNote.Motif), premier));
        return refus;
    }
}
