using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>
/// Où se situent les quartiers semblables : la valeur qui en laisse autant au-dessus qu’au-dessous, et les extrêmes. C’est
/// un repère entre quartiers, non un chiffre de leur population réunie : des taux ne se moyennent pas.
/// </summary>
/// <param name="Milieu">Valeur du milieu.</param>
/// <param name="Mini">La plus basse.</param>
/// <param name="Maxi">La plus haute.</param>
/// <param name="Publies">Combien la publient.</param>
public sealed record RepereDesSemblables(decimal Milieu, decimal Mini, decimal Maxi, int Publies)
{
    private const int PubliesAuMoins = 3;

    internal static RepereDesSemblables? De(IReadOnlyList<QuartierSemblable> semblables, IReadOnlyDictionary<string, ValeurPubliee> valeurs)
    {
        List<decimal> connues = [.. semblables.Select(s => valeurs.GetValueOrDefault(s.Profil.Code, ValeurPubliee.Vide).Nombre).OfType<decimal>().Order()];
        return connues.Count < PubliesAuMoins ? null : new((connues[(connues.Count - 1) / 2] + connues[connues.Count / 2]) / 2, connues[0], connues[^1], connues.Count);
    }
}
