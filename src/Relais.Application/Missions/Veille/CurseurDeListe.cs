using System.Globalization;

namespace Relais.Application.Missions.Veille;

/// <summary>Où reprendre une liste : après ou avant un rang, dans l’ordre affiché.</summary>
/// <example><c>apres-5412</c> ouvre la page qui suit l’observation de rang 5412.</example>
public sealed record CurseurDeListe(bool EstApres, long Rang)
{
    public static CurseurDeListe? Lire(string? texte)
    {
        var morceaux = texte?.Split('-', 2);
        return morceaux is [("apres" or "avant") and var sens, var nombre] && long.TryParse(nombre, NumberStyles.None, CultureInfo.InvariantCulture, out var rang)
            ? new(sens == "apres", rang)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(EstApres ? "apres" : "avant")}-{Rang}");
}
