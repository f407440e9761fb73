namespace Relais.Application.Socle.Travaux;

/// <summary>When a job runs, as a Quartz expression read in the time zone of the préfecture.</summary>
/// <param name="expression">Seconds, minutes, hours, day of month, month, day of week.</param>
/// <example><c>[Cadence("0/15 * * * * ?")]</c>: every fifteen seconds; <c>[Cadence("0 0 7 ? * MON-FRI")]</c>: at seven on weekdays.</example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CadenceAttribute(string expression) : Attribute
{
    public string Expression { get; } = expression;
}
