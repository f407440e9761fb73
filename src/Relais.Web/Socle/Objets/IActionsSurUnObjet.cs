using Relais.Metier.Commun;

namespace Relais.Web.Socle.Objets;

/// <summary>
/// What the higher missions offer on the page of an object that does not know them. The page says
/// <c>&lt;vc:actions-sur-un-objet objet="…" /&gt;</c>; every class of this assembly that implements this interface answers.
/// </summary>
public interface IActionsSurUnObjet
{
    /// <summary>What this agent may do on this object, and what came of it; empty for a kind the mission does not know.</summary>
    Task<IReadOnlyList<ActionSurUnObjet>> TrouverAsync(ObjetCite objet, Acteur acteur, CancellationToken annulation);
}
