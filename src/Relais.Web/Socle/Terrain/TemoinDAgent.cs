using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Relais.Metier.Commun;

namespace Relais.Web.Socle.Terrain;

/// <summary>
/// What a phone shows to learn, without a session, whether its agent is still active: his identifier, sealed. It opens
/// nothing else.
/// </summary>
public sealed class TemoinDAgent(IDataProtectionProvider protection)
{
    private readonly IDataProtector _sceau = protection.CreateProtector("Relais.Terrain.Temoin");

    public string De(Acteur acteur) => _sceau.Protect(acteur.AgentId.ToString("n"));

    /// <returns><c>null</c> when the seal is not ours.</returns>
    public Guid? Lire(string temoin)
    {
        try
        {
            return Guid.ParseExact(_sceau.Unprotect(temoin), "n");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
