namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Section <c>Recapitulatifs</c> de la configuration.</summary>
public sealed class ReglagesDesRecapitulatifs
{
    public const string Section = "Recapitulatifs";

    /// <summary>Heure de la préfecture à partir de laquelle partent les récapitulatifs du jour.</summary>
    public TimeOnly Heure { get; set; } = new(7, 30);
}
