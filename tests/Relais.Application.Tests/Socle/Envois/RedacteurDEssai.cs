using Relais.Application.Socle.Envois;

namespace Relais.Application.Tests.Socle.Envois;

/// <summary>A writer that always has the same thing to say.</summary>
internal sealed class RedacteurDEssai : IRedacteur
{
    public string Modele => JeuDEnvois.Modele;

    public Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation) =>
        Task.FromResult<Message?>(new("Une alerte vous attend", "Ouvrez Relais.", $"/alertes/{envoi.ObjetId}"));
}
