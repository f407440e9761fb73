using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Les quatre nombres qui règlent la veille d’un département.</summary>
/// <param name="FaussesAlarmesParMois">Budget : fausses alarmes admises par mois pour tout le département.</param>
/// <param name="SemainesDAngleMort">Semaines sans observation après lesquelles un thème d’un quartier est un angle mort.</param>
/// <param name="SemainesDeSourdine">Semaines pendant lesquelles une série jugée « bruit » se tait.</param>
/// <param name="RepetitionsSansReponse">Observations de même thème et quartier, en un trimestre, qui appellent une réponse.</param>
public sealed record ValeursDeReglage(int FaussesAlarmesParMois, int SemainesDAngleMort, int SemainesDeSourdine, int RepetitionsSansReponse)
{
    public static ValeursDeReglage DOrigine { get; } = new(2, 12, 8, 3);

    public IReadOnlyList<Refus> Verifier()
    {
        List<Refus> refus = [];
        Borner(refus, nameof(FaussesAlarmesParMois), FaussesAlarmesParMois, 1, 30);
        Borner(refus, nameof(SemainesDAngleMort), SemainesDAngleMort, 2, 104);
        Borner(refus, nameof(SemainesDeSourdine), SemainesDeSourdine, 1, 52);
        Borner(refus, nameof(RepetitionsSansReponse), RepetitionsSansReponse, 2, 20);
        return refus;
    }

    public IReadOnlyList<Modification> Comparer(ValeursDeReglage apres)
    {
        List<Modification> modifications = [];
        Noter("Fausses alarmes par mois", FaussesAlarmesParMois, apres.FaussesAlarmesParMois);
        Noter("Semaines d’angle mort", SemainesDAngleMort, apres.SemainesDAngleMort);
        Noter("Semaines de sourdine", SemainesDeSourdine, apres.SemainesDeSourdine);
        Noter("Répétitions sans réponse", RepetitionsSansReponse, apres.RepetitionsSansReponse);
        return modifications;

        void Noter(string champ, int avant, int nouveau)
        {
            if (avant != nouveau) modifications.Add(new(champ, avant.ToString(Mois.Francais), nouveau.ToString(Mois.Francais)));
        }
    }

    private static void Borner(List<Refus> refus, string champ, int valeur, int moindre, int meilleur)
    {
        if (valeur < moindre || valeur > meilleur) refus.Add(new ReglageHorsBornes(champ, moindre, meilleur));
    }
}
