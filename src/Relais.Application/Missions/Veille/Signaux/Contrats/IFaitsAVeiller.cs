namespace Relais.Application.Missions.Veille.Signaux.Contrats;

/// <summary>
/// Une source de faits pour la détection : les observations, puis les événements d’une mission plus haute, qui réalise cette
/// interface sans que la veille la connaisse. Ne donner que des faits que lisent à la fois les délégués du quartier et la
/// sous-préfète : le signal en dit le nombre.
/// </summary>
public interface IFaitsAVeiller
{
    /// <summary>Les faits d’un département entre deux jours compris, retraits exclus.</summary>
    Task<IReadOnlyList<FaitAVeiller>> DuDepartementAsync(string departementCode, DateOnly du, DateOnly au, CancellationToken annulation);
}
