namespace Relais.Web.Tests.Acces;

/// <summary>The samples of a mission, by route as written in its page; found by reflection: a mission adds its own class.</summary>
public interface IEchantillons
{
    IReadOnlyDictionary<string, Echantillon> ParRoute { get; }
}
