using Relais.Metier.Missions.Veille.Signaux.Methodes;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>
/// Compare une semaine à son passé. La longueur de la série choisit la méthode ; l’alarme de la méthode n’est retenue que si
/// le décompte exact la confirme, au risque que le budget de fausses alarmes du département laisse à chaque série (ADR 0091) :
/// à l’échelle d’un quartier, un seuil de loi normale alarme dix fois trop.
/// </summary>
/// <param name="Alpha">Risque de fausse alarme d’une série et d’une semaine.</param>
public sealed record Detecteur(double Alpha)
{
    private const int FaitsAuMoins = 3;
    private const int BaseCourte = 7;
    private const int BaseLongue = 28;
    private const int Garde = 2;
    private const int FenetreDeC3 = 3;
    private const double EcartTypeMinimal = 0.5;
    private const int SemainesParAn = 52;
    private const int AnneesAuMoins = 3;
    private const int AnneesAuPlus = 5;
    private const int MargeDeFarrington = 4;

    // Vingt-huit semaines estiment mal la surdispersion : les décomptes de terrain en ont toujours un peu.
    private const double SurdispersionAuMoins = 1.2;

    /// <summary>Le plus petit risque que les lois savent encore distinguer.</summary>
    private const double AlphaMinimal = 1e-9;

    /// <summary>Le risque que chaque série peut prendre chaque semaine pour tenir le budget du département.</summary>
    /// <param name="faussesAlarmesParMois">Fausses alarmes admises par mois, pour tout le département.</param>
    /// <param name="series">Nombre de séries suivies.</param>
    public static Detecteur PourLeBudget(double faussesAlarmesParMois, int series) =>
        new(Math.Clamp(faussesAlarmesParMois * 12 / SemainesParAn / Math.Max(1, series), AlphaMinimal, 0.05));

    // Deux essais par semaine pour EARS (C2 puis C3) ; pour Farrington, l’erreur d’estimation que son quantile ignore.
    private double Moitie => Alpha / 2;

    /// <summary>L’examen de la semaine <paramref name="t"/> ; <c>null</c> si personne ne regardait, ou si le passé est trop court.</summary>
    public Examen? Examiner(SerieSuivie serie, int t)
    {
        if (!serie.Vues[t]) return null;
        var premiereVue = Array.IndexOf(serie.Vues, value: true);
        var annees = Math.Min(AnneesAuPlus, (t - premiereVue - MargeDeFarrington) / (SemainesParAn + 1));
        return (annees >= AnneesAuMoins ? ParFarrington(serie, t, annees) : null) ?? ParEars(serie, t);
    }

    private Examen? ParFarrington(SerieSuivie serie, int t, int annees)
    {
        var effort = serie.Effort(t);
        if (new FarringtonFlexible(Moitie, annees).Evaluer(serie.Faits, serie.Premiere.Du, t, serie.Vues, effort) is not { } seuil) return null;
        var observe = serie.Faits[t];
        var limite = seuil.Limite ?? Math.Max(FaitsAuMoins, new LoiDesDecomptes(seuil.Attendu, seuil.Surdispersion).Quantile(Moitie));
        var alarme = seuil.Limite is not null && observe > limite;
        return new(MethodeDeDetection.FarringtonFlexible, 1, observe, seuil.Attendu, limite, seuil.ValeurP, annees * SemainesParAn, effort, alarme, alarme && observe >= FaitsAuMoins);
    }

    private Examen? ParEars(SerieSuivie serie, int t)
    {
        var faits = new List<int>(t + 1);
        for (var i = 0; i <= t; i++)
        {
            if (serie.Vues[i]) faits.Add(serie.Faits[i]);
        }

        int[] comptes = [.. faits];
        var rang = comptes.Length - 1;
        var effort = serie.Effort(t);
        var ears = new Ears(Moitie, rang >= BaseLongue + Garde ? BaseLongue : BaseCourte, EcartTypeMinimal);
        if (ears.C2(comptes, rang) is not { } c2)
        {
            return ears.C1(comptes, rang) is { } c1 ? Conclure(MethodeDeDetection.EarsC1, comptes.AsSpan(rang - ears.Base, ears.Base), comptes[rang], 1, c1.Limite * effort, effort) : null;
        }

        var reference = comptes.AsSpan(rang - Garde - ears.Base, ears.Base);
        var enUneSemaine = Conclure(MethodeDeDetection.EarsC2, reference, comptes[rang], 1, c2.Limite * effort, effort);
        if (enUneSemaine.EstRetenu || ears.C3(comptes, rang) is not { } c3 || comptes[rang] <= c3.Limite) return enUneSemaine;

        var cumul = comptes[rang] + comptes[rang - 1] + comptes[rang - 2];
        var lente = Conclure(MethodeDeDetection.EarsC3, reference, cumul, FenetreDeC3, c2.Attendu * FenetreDeC3 * effort, effort);
        return lente.EstRetenu ? lente : enUneSemaine;
    }

    /// <summary>
    /// Le décompte exact : le nombre à venir, connaissant les semaines de référence, suit une loi binomiale négative (loi
    /// prédictive de Poisson-gamma, a priori de Jeffreys), élargie de la surdispersion que ces semaines montrent.
    /// </summary>
    private Examen Conclure(MethodeDeDetection methode, ReadOnlySpan<int> reference, int observe, int fenetre, double limite, double effort)
    {
        var (somme, carres) = (0.0, 0.0);
        foreach (var compte in reference) somme += compte;
        var moyenne = somme / reference.Length;
        foreach (var compte in reference) carres += (compte - moyenne) * (compte - moyenne);
        var surdispersion = moyenne > 0 ? Math.Max(SurdispersionAuMoins, carres / (reference.Length - 1) / moyenne) : SurdispersionAuMoins;

        var exposition = fenetre * effort / reference.Length;
        var loi = new LoiDesDecomptes((somme + 0.5) * exposition, surdispersion + exposition);
        var valeurP = loi.AuMoins(observe);
        var alarme = observe > limite;
        return new(methode, fenetre, observe, loi.Moyenne, limite, valeurP, reference.Length, effort, alarme, alarme && observe >= FaitsAuMoins && valeurP <= Moitie);
    }
}
