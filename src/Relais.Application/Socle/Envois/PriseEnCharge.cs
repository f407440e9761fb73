using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Socle.Envois;

/// <summary>
/// Takes rows of the outbox for one try, and writes its outcome. Taking is one conditional update: of two nodes that
/// want the same row, on either database, one changes it and the other changes nothing.
/// </summary>
public sealed class PriseEnCharge(DonneesRelais donnees, Horloge horloge, IOptions<ReglagesDesEnvois> reglages)
{
    private static readonly TimeSpan PremiereAttente = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AttenteAuPlus = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan DureeDesEssais = TimeSpan.FromDays(2);

    /// <summary>Up to <paramref name="nombre"/> messages due on this channel, each with a try begun and saved.</summary>
    public async Task<IReadOnlyList<Envoi>> PrendreAsync(Canal canal, int nombre, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var dus = donnees.Envois.AsNoTracking().Where(e => e.Canal == canal
            && ((e.Etat == EtatEnvoi.AEnvoyer && e.DuA <= maintenant) || (e.Etat == EtatEnvoi.EnCours && e.BailA <= maintenant)));
        var voulus = await dus.OrderBy(e => e.DuA).ThenBy(e => e.Id).Take(nombre).Select(e => e.Id).ToListAsync(annulation);
        if (voulus.Count == 0) return [];

        var jeton = Guid.NewGuid();
        var bail = maintenant + reglages.Value.Bail;
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await dus.Where(e => voulus.Contains(e.Id)).ExecuteUpdateAsync(
            e => e.SetProperty(x => x.Etat, EtatEnvoi.EnCours).SetProperty(x => x.Jeton, jeton).SetProperty(x => x.BailA, bail).SetProperty(x => x.Essais, x => x.Essais + 1), annulation);
        var pris = await donnees.Envois.AsNoTracking().Where(e => e.Jeton == jeton).OrderBy(e => e.DuA).ThenBy(e => e.Id).ToListAsync(annulation);
        await FinirLesTentativesInterrompuesAsync([.. pris.Where(e => e.Essais > 1).Select(e => e.Id)], maintenant, annulation);
        donnees.Tentatives.AddRange(pris.Select(e => Tentative.Commencer(e.Id, e.Essais, maintenant)));
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
        return pris;
    }

    /// <summary>Writes the outcome of a try; <paramref name="emission"/> is <c>null</c> when nothing was left to say.</summary>
    /// <returns>False when the lease had ended and another node took the row: its outcome is the one that counts.</returns>
    public async Task<bool> NoterAsync(Envoi envoi, Emission? emission, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        var (etat, duA) = Suite(envoi, emission, maintenant);
        DateTime? parvenuA = etat == EtatEnvoi.Parvenu ? maintenant : null;
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var note = await donnees.Envois.Where(e => e.Id == envoi.Id && e.Jeton == envoi.Jeton && e.Etat == EtatEnvoi.EnCours).ExecuteUpdateAsync(
            e => e.SetProperty(x => x.Etat, etat).SetProperty(x => x.Jeton, (Guid?)null).SetProperty(x => x.BailA, (DateTime?)null).SetProperty(x => x.DuA, duA).SetProperty(x => x.ParvenuA, parvenuA), annulation);
        if (note == 0) return false;

        var resultat = emission?.Resultat ?? ResultatDeTentative.Accepte;
        var detail = emission is null ? "Plus rien à dire." : Abreger(emission.Detail);
        await donnees.Tentatives.Where(t => t.EnvoiId == envoi.Id && t.Numero == envoi.Essais).ExecuteUpdateAsync(
            t => t.SetProperty(x => x.Resultat, resultat).SetProperty(x => x.FinA, maintenant).SetProperty(x => x.Detail, detail), annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    private Task<int> FinirLesTentativesInterrompuesAsync(IReadOnlyCollection<Guid> envois, DateTime maintenant, CancellationToken annulation) =>
        donnees.Tentatives.Where(t => envois.Contains(t.EnvoiId) && t.Resultat == ResultatDeTentative.EnCours).ExecuteUpdateAsync(
            t => t.SetProperty(x => x.Resultat, ResultatDeTentative.Incertain).SetProperty(x => x.FinA, maintenant).SetProperty(x => x.Detail, "Interrompue avant la réponse."), annulation);

    private static (EtatEnvoi Etat, DateTime DuA) Suite(Envoi envoi, Emission? emission, DateTime maintenant) => emission?.Resultat switch
    {
        null => (EtatEnvoi.SansObjet, envoi.DuA),
        ResultatDeTentative.Accepte => (EtatEnvoi.Parvenu, envoi.DuA),
        ResultatDeTentative.Refuse => (EtatEnvoi.Abandonne, envoi.DuA),
        _ when maintenant - envoi.EcritA > DureeDesEssais => (EtatEnvoi.Abandonne, envoi.DuA),
        _ => (EtatEnvoi.AEnvoyer, maintenant + Attente(envoi.Essais)),
    };

    // 10 s, 20 s, 40 s… at most half an hour.
    private static TimeSpan Attente(int essais) =>
        TimeSpan.FromTicks(Math.Min(AttenteAuPlus.Ticks, PremiereAttente.Ticks << Math.Min(essais - 1, 20)));

    private static string? Abreger(string? detail) =>
        detail is { Length: > TentativeConfiguration.LongueurDuDetail } ? detail[..TentativeConfiguration.LongueurDuDetail] : detail;
}
