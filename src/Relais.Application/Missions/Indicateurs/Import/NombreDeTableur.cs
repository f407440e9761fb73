using System.Globalization;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>A number as a spreadsheet stores it, in binary: 0.1 + 0.2 comes out as 0.3.</summary>
internal static class NombreDeTableur
{
    private const int ChiffresSurs = 15;

    public static string Ecrire(string brut) =>
        double.TryParse(brut, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre) && Math.Abs(nombre) < 1e15
            ? ((decimal)Math.Round(nombre, Math.Max(0, ChiffresSurs - 1 - (nombre == 0 ? 0 : (int)Math.Max(0, Math.Floor(Math.Log10(Math.Abs(nombre)))))))).ToString("0.#########", CultureInfo.InvariantCulture)
            : brut;
}
