namespace Relais.Metier.Missions.Habilitations.Recapitulatifs;

/// <summary>Les rythmes, en mots.</summary>
public static class LibellesDesRecapitulatifs
{
    public static string Libelle(this RythmeDeRecapitulatif rythme) => rythme switch
    {
        RythmeDeRecapitulatif.Aussitot => "Aussitôt",
        RythmeDeRecapitulatif.Quotidien => "Chaque jour ouvré",
        RythmeDeRecapitulatif.Hebdomadaire => "Chaque semaine",
        _ => "Jamais",
    };
}
