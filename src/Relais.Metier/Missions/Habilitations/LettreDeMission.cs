namespace Relais.Metier.Missions.Habilitations;

/// <summary>
/// La lettre de mission d’un délégué : ses quartiers et ses thématiques départementales, entre deux dates.
/// Elle fonde son périmètre ; sans lettre en vigueur, un délégué ne voit que ce qu’il a écrit.
/// </summary>
public sealed class LettreDeMission
{
    private readonly List<QuartierConfie> _quartiers = [];

    private LettreDeMission() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    public DateOnly DebutLe { get; private set; }

    /// <summary>Dernier jour compris ; <c>null</c> sans terme fixé.</summary>
    public DateOnly? FinLe { get; private set; }

    public IReadOnlyList<QuartierConfie> Quartiers => _quartiers;

    /// <summary>Thématiques suivies pour tout le département (« éducation », « emploi »…).</summary>
    public IReadOnlyList<string> Thematiques { get; private set; } = [];

    public static LettreDeMission Etablir(
        Guid id, Guid agentId, DateOnly debutLe, DateOnly? finLe, IEnumerable<Guid> quartiers, IEnumerable<string> thematiques)
    {
        var lettre = new LettreDeMission { Id = id, AgentId = agentId, DebutLe = debutLe, FinLe = finLe, Thematiques = [.. thematiques] };
        lettre._quartiers.AddRange(quartiers.Distinct().Select(q => new QuartierConfie(q)));
        return lettre;
    }

    public bool EstEnVigueur(DateOnly jour) => DebutLe <= jour && (FinLe is null || jour <= FinLe);

    public bool Chevauche(DateOnly debutLe, DateOnly? finLe) =>
        (finLe is null || DebutLe <= finLe) && (FinLe is null || debutLe <= FinLe);

    public void CesserLe(DateOnly jour) => FinLe = jour;
}
