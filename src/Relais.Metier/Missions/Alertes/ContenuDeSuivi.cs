using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qu’on ajoute à une alerte.</summary>
/// <param name="Texte">Ce qu’il y a de nouveau, ou ce qui est décidé.</param>
/// <param name="Tendance">Où va la situation ; <c>null</c> si on ne le dit pas.</param>
/// <param name="ProchainPointA">Prochaines nouvelles (UTC) ; <c>null</c> : aucune n’est promise.</param>
/// <param name="EcheanceLe">Pour une décision : le jour où elle doit être faite.</param>
public sealed record ContenuDeSuivi(NatureDeSuivi Nature, string Texte, Tendance? Tendance = null, DateTime? ProchainPointA = null, DateOnly? EcheanceLe = null)
{
    public const int LongueurDuTexte = 2_000;

    public IReadOnlyList<Refus> Verifier(DateTime maintenant)
    {
        List<Refus> refus = [];
        if (string.IsNullOrWhiteSpace(Texte)) refus.Add(new SuiviVide());
        if (Texte.Length > LongueurDuTexte) refus.Add(new SuiviTropLong(Texte.Length));
        if (ProchainPointA <= maintenant) refus.Add(new ProchainPointPasse());
        return refus;
    }
}
