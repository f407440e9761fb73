namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>
/// La loi d’un décompte hebdomadaire : de moyenne donnée et de variance = surdispersion × moyenne. Surdispersion 1 : loi de
/// Poisson ; au-delà : binomiale négative de taille moyenne / (surdispersion − 1) (Noufaily et al. 2013, § 3.6).
/// </summary>
/// <param name="Moyenne">Strictement positive.</param>
/// <param name="Surdispersion">1 au moins.</param>
public readonly record struct LoiDesDecomptes(double Moyenne, double Surdispersion)
{
    // Au plus près de 1, la binomiale négative se confond avec la loi de Poisson et ses formules perdent leurs décimales.
    private const double SurdispersionNegligeable = 1e-9;
    private const double TermeNegligeable = 1e-17;

    // Un cumul qui n’atteint 1 − α qu’aux arrondis près l’atteint : 64 fois la précision d’un nombre flottant.
    private const double MargeDArrondi = 64 * 2.220446049250313e-16;

    private double Taille => Moyenne / (Surdispersion - 1);

    private bool EstDePoisson => Surdispersion - 1 < SurdispersionNegligeable;

    /// <summary>Probabilité d’observer au moins ce nombre : la queue est sommée de proche en proche, sans soustraire à 1.</summary>
    public double AuMoins(int nombre)
    {
        if (nombre <= 0) return 1;
        if (nombre <= Moyenne) return 1 - AuPlus(nombre - 1);
        var terme = Math.Exp(LogProbabilite(nombre));
        var somme = 0.0;
        for (var k = nombre; terme > somme * TermeNegligeable && terme > 0; k++)
        {
            somme += terme;
            terme *= Rapport(k);
        }

        return Math.Min(1, somme);
    }

    /// <summary>Le plus petit nombre que l’on ne dépasse qu’avec une probabilité <paramref name="alpha"/> ou moins.</summary>
    public int Quantile(double alpha)
    {
        var logTerme = LogProbabilite(0);
        var cumul = Math.Exp(logTerme);
        var k = 0;

        while (cumul < (1 - alpha) * (1 - MargeDArrondi))
        {
            logTerme += Math.Log(Rapport(k));
            cumul += Math.Exp(logTerme);
            k++;
        }

        return k;
    }

    private double AuPlus(int nombre)
    {
        var logTerme = LogProbabilite(0);
        var cumul = Math.Exp(logTerme);
        for (var k = 0; k < nombre; k++)
        {
            logTerme += Math.Log(Rapport(k));
            cumul += Math.Exp(logTerme);
        }

        return cumul;
    }

    /// <summary>P(k + 1) / P(k).</summary>
    private double Rapport(int k) => EstDePoisson ? Moyenne / (k + 1) : (k + Taille) / (k + 1) * (Surdispersion - 1) / Surdispersion;

    private double LogProbabilite(int k) => EstDePoisson
        ? (k * Math.Log(Moyenne)) - Moyenne - FonctionGamma.Log(k + 1)
        : FonctionGamma.Log(k + Taille) - FonctionGamma.Log(Taille) - FonctionGamma.Log(k + 1)
            - (Taille * Math.Log(Surdispersion)) + (k * Math.Log((Surdispersion - 1) / Surdispersion));
}
