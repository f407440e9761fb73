using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Socle.Envois;

/// <summary>
/// Where a use case leaves its messages: they are saved with its state, or not at all. A channel that is not set up
/// takes nothing, so that nothing stale leaves the day it is.
/// </summary>
public sealed class BoiteDEnvoi
{
    private readonly DonneesRelais _donnees;
    private readonly Horloge _horloge;
    private readonly Reveil _reveil;
    private readonly IReadOnlyList<Canal> _ouverts;
    private bool _sonne;

    public BoiteDEnvoi(DonneesRelais donnees, Horloge horloge, Reveil reveil, IOptions<ReglagesDuCourriel> courriel, IOptions<ReglagesDesSms> sms)
    {
        (_donnees, _horloge, _reveil) = (donnees, horloge, reveil);
        _ouverts = [Canal.Application, .. Si(courriel.Value.EstOuvert, Canal.Courriel), .. Si(sms.Value.EstOuvert, Canal.Sms)];
    }

    /// <summary>Channels this installation can use.</summary>
    public IReadOnlyList<Canal> CanauxOuverts => _ouverts;

    /// <summary>Leaves one message; without effect when the channel is closed, leads nowhere, or the same one is already being left.</summary>
    /// <param name="modele">Who will write it (<see cref="IRedacteur.Modele"/>).</param>
    /// <param name="objetId">What it is about.</param>
    /// <param name="etape">Step of this object: a person hears of a step once on a channel.</param>
    /// <param name="duA">Not before this instant (UTC); at once when <c>null</c>.</param>
    public void Deposer(Destinataire destinataire, Canal canal, string modele, Guid objetId, string etape, DateTime? duA = null)
    {
        if (!_ouverts.Contains(canal) || !destinataire.EstJoignablePar(canal)) return;
        var cle = destinataire.Cle;
        var deja = _donnees.ChangeTracker.Entries<Envoi>().Any(e => e.State == EntityState.Added
            && e.Entity.Canal == canal && e.Entity.ObjetId == objetId && e.Entity.Etape == etape && e.Entity.Destinataire == cle);
        if (deja) return;

        var maintenant = _horloge.Maintenant;
        _donnees.Envois.Add(Envoi.Ecrire(destinataire, canal, modele, objetId, etape, maintenant, duA ?? maintenant));
        if (_sonne) return;
        _sonne = true;
        _donnees.SavedChanges += (_, _) => _reveil.Sonner();
    }

    private static IEnumerable<Canal> Si(bool ouvert, Canal canal) => ouvert ? [canal] : [];
}
