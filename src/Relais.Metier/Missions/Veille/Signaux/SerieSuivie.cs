using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Les faits d’un quartier sur un thème, semaine par semaine, avec ce que l’on sait du regard porté.</summary>
/// <param name="Premiere">Semaine de rang 0.</param>
/// <param name="Faits">Nombre de faits de chaque semaine.</param>
/// <param name="Vues">Semaines où quelqu’un regardait : les autres ne disent rien (voir <see cref="RegardPorte"/>).</param>
/// <param name="Autres">Faits du même quartier sur les autres thèmes : la mesure de l’effort d’écriture.</param>
public sealed record SerieSuivie(Semaine Premiere, int[] Faits, bool[] Vues, int[] Autres)
{
    private const int SemainesDHabitude = 28;
    private const double EffortAuPlus = 3;

    /// <summary>
    /// Par combien l’attendu de la semaine se multiplie parce que l’on y a plus écrit que d’habitude, tous autres thèmes
    /// confondus : entre 1 et 3. Écrire moins ne rend pas la semaine plus suspecte.
    /// </summary>
    public double Effort(int t)
    {
        var (somme, nombre) = (0, 0);
        for (var i = t - 1; i >= 0 && nombre < SemainesDHabitude; i--)
        {
            if (!Vues[i]) continue;
            somme += Autres[i];
            nombre++;
        }

        return nombre == 0 ? 1 : Math.Clamp((Autres[t] + 1.0) / ((somme / (double)nombre) + 1), 1, EffortAuPlus);
    }
}
