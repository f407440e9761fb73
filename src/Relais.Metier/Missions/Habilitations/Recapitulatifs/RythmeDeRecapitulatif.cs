namespace Relais.Metier.Missions.Habilitations.Recapitulatifs;

/// <summary>À quel rythme un agent est prévenu par courriel de ce qui l’attend.</summary>
public enum RythmeDeRecapitulatif
{
    /// <summary>Dès que quelque chose de nouveau l’attend.</summary>
    Aussitot,

    /// <summary>Chaque jour ouvré.</summary>
    Quotidien,

    /// <summary>Le premier jour ouvré de la semaine.</summary>
    Hebdomadaire,

    Aucun,
}
