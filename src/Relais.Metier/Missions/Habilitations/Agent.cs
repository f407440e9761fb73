using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations;

/// <summary>Un agent de l’État habilité à utiliser Relais. Il n’est jamais supprimé : ses écrits gardent leur auteur.</summary>
public sealed class Agent : IVersionne
{
    private Agent() { }

    public Guid Id { get; private set; }

    public string Prenom { get; private set; } = "";

    public string NomDeFamille { get; private set; } = "";

    /// <summary>Adresse professionnelle, en minuscules : l’identifiant de connexion.</summary>
    public string Courriel { get; private set; } = "";

    public Role Role { get; private set; }

    public string DepartementCode { get; private set; } = "";

    /// <summary>Fin d’habilitation ; <c>null</c> tant que l’agent est en fonction.</summary>
    public Desactivation? Desactivation { get; private set; }

    public Guid Version { get; private set; }

    public bool EstActif => Desactivation is null;

    public string NomComplet => $"{Prenom} {NomDeFamille}";

    public static Agent Habiliter(Guid id, string prenom, string nomDeFamille, string courriel, Role role, string departementCode) => new()
    {
        Id = id,
        Prenom = prenom.Trim(),
        NomDeFamille = nomDeFamille.Trim(),
        Courriel = courriel.Trim().ToLowerInvariant(),
        Role = role,
        DepartementCode = departementCode,
    };

    /// <summary>Change l’identité et le rôle ; rend les champs réellement changés.</summary>
    public IReadOnlyList<string> Modifier(string prenom, string nomDeFamille, string courriel, Role role)
    {
        List<string> champs = [];
        if (Prenom != prenom.Trim()) champs.Add("prénom");
        if (NomDeFamille != nomDeFamille.Trim()) champs.Add("nom");
        if (Courriel != courriel.Trim().ToLowerInvariant()) champs.Add("adresse");
        if (Role != role) champs.Add("rôle");
        (Prenom, NomDeFamille, Courriel, Role) = (prenom.Trim(), nomDeFamille.Trim(), courriel.Trim().ToLowerInvariant(), role);
        return champs;
    }

    public void Desactiver(Desactivation desactivation) => Desactivation = desactivation;

    public void Reactiver() => Desactivation = null;
}
