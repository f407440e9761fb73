namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Où en est la synthèse d’un mois.</summary>
public enum EtatSynthese
{
    /// <summary>La sous-préfète l’écrit ; personne d’autre ne la lit.</summary>
    Brouillon,

    /// <summary>Remise au préfet : texte et sources sont figés.</summary>
    Validee,
}
