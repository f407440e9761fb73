using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Le délégué (ou la sous-préfète) dit ce que vaut un signal.</summary>
/// <param name="Version">Version lue : une semaine a pu s’y ajouter.</param>
public sealed record QualifierSignal(Guid Id, Guid Version, VerdictDeSignal Verdict, string Motif);

public sealed class QualifierSignalHandler(DonneesRelais donnees, Horloge horloge, GardeDuTexte garde)
{
    /// <returns>Faux quand le verdict et son motif étaient déjà ceux-là : rien n’a été écrit.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(QualifierSignal commande, Acteur acteur, CancellationToken annulation)
    {
        var signal = await donnees.SignauxLusPar(acteur).SingleAsync(s => s.Id == commande.Id, annulation);
        var motif = commande.Motif.Trim();
        if (motif.Length == 0) return new VerdictSansMotif();
        if (garde.Examiner(motif) is [var premier, ..]) return new ChampARevoir(nameof(Qualification.Motif), premier);
        if (signal.Qualification is { } rendue && rendue.Verdict == commande.Verdict && rendue.Motif == motif) return false;
        if (signal.Version != commande.Version) return new SignalModifieEntreTemps();

        var reglages = await donnees.ValeursDeReglageAsync(signal.DepartementCode, annulation);
        signal.Qualifier(new(commande.Verdict, motif, horloge.Aujourdhui, acteur.AgentId), reglages.SemainesDeSourdine);
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(QualifierSignal), horloge.Maintenant, motif).Avec(new SignalQualifie(signal.Id, commande.Verdict)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new SignalModifieEntreTemps();
        }
    }
}
