namespace Relais.Metier.Missions.Habilitations;

/// <summary>Un délégué en couvre un autre pendant une absence : il voit et écrit dans ses quartiers, aux dates dites.</summary>
public sealed class Interim
{
    private Interim() { }

    public Guid Id { get; private set; }

    public Guid RemplaceId { get; private set; }

    public Guid RemplacantId { get; private set; }

    public DateOnly DebutLe { get; private set; }

    /// <summary>Dernier jour compris.</summary>
    public DateOnly FinLe { get; private set; }

    public static Interim Confier(Guid id, Guid remplaceId, Guid remplacantId, DateOnly debutLe, DateOnly finLe) => new()
    {
        Id = id,
        RemplaceId = remplaceId,
        RemplacantId = remplacantId,
        DebutLe = debutLe,
        FinLe = finLe,
    };

    public bool EstEnCours(DateOnly jour) => DebutLe <= jour && jour <= FinLe;

    public void FinirLe(DateOnly jour) => FinLe = jour;
}
