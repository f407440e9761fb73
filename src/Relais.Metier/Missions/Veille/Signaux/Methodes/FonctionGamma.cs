namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>Logarithme de la fonction gamma sur les réels positifs.</summary>
/// <remarks>
/// Série de Stirling (Abramowitz et Stegun 1964, 6.1.41), après récurrence jusqu’à 10 : erreur relative sous 1e-15.
/// </remarks>
internal static class FonctionGamma
{
    private const double SeuilDeLaSerie = 10;
    private static readonly double[] Stirling = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156];
    private static readonly double DemiLog2Pi = 0.5 * Math.Log(2 * Math.PI);

    public static double Log(double x)
    {
        var produit = 1.0;
        while (x < SeuilDeLaSerie) produit *= x++;
        var inverse = 1 / x;
        var (carre, puissance, somme) = (inverse * inverse, inverse, 0.0);
        foreach (var coefficient in Stirling)
        {
            somme += coefficient * puissance;
            puissance *= carre;
        }

        return ((x - 0.5) * Math.Log(x)) - x + DemiLog2Pi + somme - Math.Log(produit);
    }
}
